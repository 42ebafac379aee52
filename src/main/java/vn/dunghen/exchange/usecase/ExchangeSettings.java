package vn.dunghen.exchange.usecase;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How other systems are spoken to ({@code dunghen.exchange.*}).
 *
 * @param inside whether receivers may lie inside the house's own network and be called without encryption; for trial only
 * @param connect how long a connection may take
 * @param answer how long an answer may take
 * @param lease after how long a sender that says nothing is taken for gone
 * @param doubts after how many attempts without a clear answer a message counts as unconfirmed
 * @param failures after how many failures in a row a system that listens may be switched off
 * @param failing for how long it must have failed by then
 * @param kept how long what was said is kept after the far side has taken it
 * @param secretKey seals the secrets of receivers: 32 bytes in Base64, from the environment
 * @param keyFile where the program makes a key for itself when none is set; for trial only
 */
@ConfigurationProperties("dunghen.exchange")
public record ExchangeSettings(
        @DefaultValue("false") boolean inside,
        @DefaultValue("5s") Duration connect,
        @DefaultValue("20s") Duration answer,
        @DefaultValue("5m") Duration lease,
        @DefaultValue("6") int doubts,
        @DefaultValue("10") int failures,
        @DefaultValue("1d") Duration failing,
        @DefaultValue("30d") Duration kept,
        @Nullable String secretKey,
        @Nullable String keyFile) {}
