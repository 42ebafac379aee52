package vn.dunghen.notice.mail;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import vn.dunghen.directory.Directory;
import vn.dunghen.notice.LetterWords;
import vn.dunghen.notice.OutboxChannel;
import vn.dunghen.notice.OutboxLanes;
import vn.dunghen.workflow.Backlog;

/** Mail goes to the server that was named; without one to the trial mailbox of the demo, or nowhere yet. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MailSettings.class)
class MailConfiguration {

    @Bean
    OutboxChannel mailChannel(
            ObjectProvider<JavaMailSenderImpl> server,
            MailSettings settings,
            Composer composer,
            Environment environment,
            JdbcClient jdbc,
            Directory directory,
            LetterWords words) {
        JavaMailSenderImpl named = server.getIfAvailable();
        if (named != null) {
            return new SmtpChannel(named, settings, composer);
        }
        return environment.acceptsProfiles(Profiles.of("demo"))
                ? new TrialMailbox(jdbc, directory, words)
                : new NoMail();
    }

    @Bean
    Backlog firstMailLane(@Qualifier("mailChannel") OutboxChannel mail, OutboxLanes lanes) {
        return lanes.lane(mail, 1);
    }

    @Bean
    Backlog secondMailLane(@Qualifier("mailChannel") OutboxChannel mail, OutboxLanes lanes) {
        return lanes.lane(mail, 2);
    }
}
