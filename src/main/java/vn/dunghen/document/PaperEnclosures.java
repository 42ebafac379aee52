package vn.dunghen.document;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.dunghen.kernel.RuleViolation;
import vn.dunghen.notice.EnclosureSource;

/** Issued papers go with letters, as they are kept: {@code paper:<id>} as PDF, {@code word:<id>} as Word file. */
@Configuration(proxyBeanMethods = false)
class PaperEnclosures {

    @Bean
    EnclosureSource paperEnclosures(Papers papers) {
        return new Kept("paper", papers) {
            @Override
            public Enclosure open(String id) {
                String name = paper(id).title() + ".pdf";
                return new Enclosure(name, "application/pdf", papers.pdf(id));
            }
        };
    }

    @Bean
    EnclosureSource wordEnclosures(Papers papers, OutgoingDocuments outgoing) {
        return new Kept("word", papers) {
            @Override
            public Enclosure open(String id) {
                String name = paper(id).title() + ".docx";
                return new Enclosure(
                        name,
                        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                        outgoing.docx(id));
            }
        };
    }

    private abstract static class Kept implements EnclosureSource {

        private final String kind;
        private final Papers papers;

        Kept(String kind, Papers papers) {
            this.kind = kind;
            this.papers = papers;
        }

        Papers.Paper paper(String id) {
            return papers.find(id).orElseThrow(() -> RuleViolation.notFound("document.paperUnknown"));
        }

        @Override
        public String kind() {
            return kind;
        }

        @Override
        public Listed listed(String id) {
            Papers.Paper paper = paper(id);
            return new Listed(
                    paper.title(),
                    "/ve/" + paper.subject().type() + "/" + paper.subject().id());
        }
    }
}
