package vn.dunghen.bench;

import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;

/**
 * Writes the product's diagrams as Flowable reads them, and counts each change, because whoever compares has to say what was
 * not the same. An extension that no rule knows stops it.
 */
final class ToFlowable {

    static final String ENGINE = "http://camunda.org/schema/1.0/bpmn";
    static final String FLOWABLE = "http://flowable.org/bpmn";
    /** Answers in place of the routing table. */
    static final String ROUTE = "${routeDossierStep}";

    private static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    private static final String OWN_KEY = "${execution.processBusinessKey}";
    private static final Set<String> TABLE =
            Set.of("decisionRef", "decisionRefBinding", "mapDecisionResult", "resultVariable");
    private static final Set<String> SAME = Set.of("assignee", "candidateGroups", "dueDate", "delegateExpression");
    private static final Map<String, String> DROPPED = Map.of(
            "formRef", "left out: the form a task names, which neither engine reads in this loop",
            "formRefBinding", "left out: which version of that form",
            "historyTimeToLive", "left out: days after which history may go, which Flowable keeps in its settings",
            "versionTag", "left out: the diagram's own version, which Flowable has no place for");

    private final Map<String, Integer> changes = new TreeMap<>();

    /** How often each change was made so far, by what it is. */
    Map<String, Integer> changes() {
        return Map.copyOf(changes);
    }

    String written(String diagram) throws Exception {
        Document document = read(diagram);
        route(document, FLOWABLE, "flowable");
        for (Element element : elements(document)) {
            for (Attr attribute : attributes(element)) {
                attribute(element, attribute);
            }
            if (ENGINE.equals(element.getNamespaceURI())) {
                element(document, element);
            }
        }
        Element root = document.getDocumentElement();
        String prefix = root.lookupPrefix(ENGINE);
        if (prefix != null) {
            root.removeAttributeNS(XMLConstants.XMLNS_ATTRIBUTE_NS_URI, prefix);
        }
        root.setAttributeNS(XMLConstants.XMLNS_ATTRIBUTE_NS_URI, "xmlns:flowable", FLOWABLE);
        return text(document);
    }

    /** For the product's engine, with nothing else changed: the routing table's place is taken as it is for Flowable. */
    static String routed(String diagram) throws Exception {
        Document document = read(diagram);
        new ToFlowable().route(document, ENGINE, document.getDocumentElement().lookupPrefix(ENGINE));
        return text(document);
    }

    private void route(Document document, String namespace, String prefix) {
        for (Element element : elements(document)) {
            if (BPMN.equals(element.getNamespaceURI()) && element.getLocalName().equals("businessRuleTask")) {
                if (!element.getAttributeNS(ENGINE, "decisionRef").equals("dossier-routing")) {
                    throw unknown(element, "another table than that of routing");
                }
                TABLE.forEach(name -> element.removeAttributeNS(ENGINE, name));
                element.setAttributeNS(namespace, prefix + ":delegateExpression", ROUTE);
                document.renameNode(element, BPMN, name(element, "serviceTask"));
                count(
                        "the routing table (FEEL, which Flowable does not read) is a service task whose stub says the unit");
            }
        }
    }

    private void attribute(Element element, Attr attribute) {
        String name = attribute.getLocalName();
        String value = attribute.getValue();
        element.removeAttributeNode(attribute);
        if (SAME.contains(name)) {
            element.setAttributeNS(FLOWABLE, "flowable:" + name, value);
            count("`" + name + "` under Flowable's namespace");
        } else if (name.equals("calledElementBinding") && value.equals("deployment")) {
            element.setAttributeNS(FLOWABLE, "flowable:sameDeployment", "true");
            count("`calledElementBinding=\"deployment\"` is `sameDeployment`");
        } else if (DROPPED.containsKey(name)) {
            count(DROPPED.get(name));
        } else {
            throw unknown(element, name + "=" + value);
        }
    }

    private void element(Document document, Element element) {
        if (!element.getLocalName().equals("in")) {
            throw unknown(element, element.getLocalName());
        }
        if (!element.hasAttribute("businessKey")) {
            document.renameNode(element, FLOWABLE, "flowable:in");
            count("`in` under Flowable's namespace");
        } else if (element.getAttribute("businessKey").equals(OWN_KEY)) {
            Element call = (Element) element.getParentNode().getParentNode();
            call.setAttributeNS(FLOWABLE, "flowable:inheritBusinessKey", "true");
            element.getParentNode().removeChild(element);
            count("the business key is handed on by `inheritBusinessKey` instead of an `in`");
        } else {
            throw unknown(element, element.getAttribute("businessKey"));
        }
    }

    private void count(String change) {
        changes.merge(change, 1, Integer::sum);
    }

    private static IllegalArgumentException unknown(Element element, String what) {
        return new IllegalArgumentException(
                "no rule for %s at %s %s".formatted(what, element.getLocalName(), element.getAttribute("id")));
    }

    private static String name(Element element, String name) {
        return element.getPrefix() == null ? name : element.getPrefix() + ":" + name;
    }

    private static List<Element> elements(Document document) {
        var all = document.getElementsByTagNameNS("*", "*");
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < all.getLength(); i++) {
            elements.add((Element) all.item(i));
        }
        return elements;
    }

    /** Those of the engine. */
    private static List<Attr> attributes(Element element) {
        var all = element.getAttributes();
        List<Attr> attributes = new ArrayList<>();
        for (int i = 0; i < all.getLength(); i++) {
            Node attribute = all.item(i);
            if (ENGINE.equals(attribute.getNamespaceURI())) {
                attributes.add((Attr) attribute);
            }
        }
        return attributes;
    }

    private static Document read(String diagram) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(diagram)));
    }

    private static String text(Document document) throws Exception {
        StringWriter text = new StringWriter();
        TransformerFactory.newInstance().newTransformer().transform(new DOMSource(document), new StreamResult(text));
        return text.toString();
    }
}
