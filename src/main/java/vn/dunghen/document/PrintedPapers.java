package vn.dunghen.document;

import java.time.Clock;
import java.util.Iterator;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.dunghen.directory.Directory;

/** Prints papers that are not kept, in the name of the department. */
@Component
class PrintedPapers implements LivePapers {

    private final PaperRenderer renderer;
    private final RegisterPrinter registers;
    private final Directory directory;
    private final Clock clock;

    PrintedPapers(PaperRenderer renderer, RegisterPrinter registers, Directory directory, Clock clock) {
        this.renderer = renderer;
        this.registers = registers;
        this.directory = directory;
        this.clock = clock;
    }

    @Override
    public byte[] print(String template, String title, Map<String, Object> content) {
        if (!renderer.knows(template)) {
            throw new IllegalArgumentException("no template is called " + template);
        }
        return renderer.render(template, imprint(template, title), content);
    }

    @Override
    public byte[] register(String title, String form, RegisterContent content, Iterator<RegisterContent.Line> lines) {
        return registers.print(imprint(form, title), form, content, lines);
    }

    private PaperRenderer.Imprint imprint(String form, String title) {
        return new PaperRenderer.Imprint(
                form + " " + title, title, directory.agency().name(), clock.instant());
    }
}
