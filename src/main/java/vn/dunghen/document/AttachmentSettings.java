package vn.dunghen.document;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What is taken in as an attachment.
 *
 * @param maxSize largest file
 * @param maxPerSubject most files of one subject
 */
@ConfigurationProperties("dunghen.attachments")
record AttachmentSettings(@DefaultValue("20MB") DataSize maxSize, @DefaultValue("200") int maxPerSubject) {}
