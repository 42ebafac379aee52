package vn.dunghen.document.office;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.util.XMLHelper;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/** Reads a part of an inspected file as a stream, no further than any real file goes. */
final class BoundedXml {

    private static final int MOST_ELEMENTS = 400_000;
    private static final int DEEPEST = 500;

    private BoundedXml() {}

    /** @throws OversizedSheet when there are more elements, or deeper ones, than a person's file has */
    static void read(InputStream part, DefaultHandler handler)
            throws IOException, SAXException, ParserConfigurationException {
        XMLReader reader = XMLHelper.newXMLReader();
        reader.setContentHandler(new Counting(handler));
        reader.setEntityResolver((publicId, systemId) -> {
            throw new SAXException("no outside entity is read");
        });
        reader.parse(new InputSource(part));
    }

    /** Counts what it hands on. */
    private static final class Counting extends DefaultHandler {

        private final DefaultHandler handler;
        private int elements;
        private int depth;

        Counting(DefaultHandler handler) {
            this.handler = handler;
        }

        @Override
        public void startElement(String space, String local, String qualified, Attributes attributes)
                throws SAXException {
            if (++elements > MOST_ELEMENTS || ++depth > DEEPEST) {
                throw new OversizedSheet("Tệp có quá nhiều thành phần nên không đọc. Tách thành nhiều tệp.");
            }
            handler.startElement(space, local, qualified, attributes);
        }

        @Override
        public void endElement(String space, String local, String qualified) throws SAXException {
            depth--;
            handler.endElement(space, local, qualified);
        }

        @Override
        public void characters(char[] text, int start, int length) throws SAXException {
            handler.characters(text, start, length);
        }
    }
}
