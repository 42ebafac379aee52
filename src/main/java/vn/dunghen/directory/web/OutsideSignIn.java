package vn.dunghen.directory.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.web.util.UriComponentsBuilder;
import vn.dunghen.directory.SignInLog;
import vn.dunghen.directory.StaffSignIn;
import vn.dunghen.directory.StaffSignIn.Proof;

/**
 * Lets colleagues in whom the provider of the province vouches for. It says who somebody is and nothing else: no account is
 * made, no role taken from outside, and a second factor that is set up here is asked here.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("dunghen.oidc.issuer")
@EnableConfigurationProperties(OutsideSettings.class)
class OutsideSignIn implements OtherDoor {

    static final String PAGE = "/dang-nhap/ngoai";

    private static final String UNKNOWN = "unknown_colleague";
    private static final String MARK = "outside";

    private final OutsideSettings settings;
    private final OutsideProvider provider;
    private final StaffSignIn signIn;
    private final Landing landing;
    private final SignInLog log;

    OutsideSignIn(OutsideSettings settings, StaffSignIn signIn, Landing landing, SignInLog log) {
        this.settings = settings;
        this.provider = new OutsideProvider(settings);
        this.signIn = signIn;
        this.landing = landing;
        this.log = log;
    }

    @Override
    public String name() {
        return settings.name();
    }

    @Override
    public void openIn(HttpSecurity http) throws Exception {
        var requests = new DefaultOAuth2AuthorizationRequestResolver(provider, PAGE);
        requests.setAuthorizationRequestCustomizer(OAuth2AuthorizationRequestCustomizers.withPkce());
        http.oauth2Login(login -> login.loginPage("/dang-nhap")
                .clientRegistrationRepository(provider)
                .authorizedClientRepository(new NoTokensKept())
                .authorizationEndpoint(begin -> begin.authorizationRequestResolver(requests))
                .redirectionEndpoint(back -> back.baseUri(PAGE + "/ve/*"))
                .userInfoEndpoint(user -> user.oidcUserService(this::known))
                .successHandler(this::goOn)
                .failureHandler(this::refuse)
                .withObjectPostProcessor(new ObjectPostProcessor<OAuth2AuthorizationRequestRedirectFilter>() {
                    @Override
                    public <O extends OAuth2AuthorizationRequestRedirectFilter> O postProcess(O filter) {
                        filter.setAuthenticationFailureHandler(OutsideSignIn.this::refuse);
                        return filter;
                    }
                }));
        http.logout(logout -> logout.logoutSuccessHandler(this::signedOut));
    }

    /** The ID token is proven by now; whether it names a colleague is seen here. */
    private OidcUser known(OidcUserRequest request) {
        Optional<Proof> proof = vouched(request.getIdToken().getClaimAsString(settings.claim()));
        if (proof.isEmpty()) {
            throw new OAuth2AuthenticationException(new OAuth2Error(UNKNOWN));
        }
        return new DefaultOidcUser(AuthorityUtils.NO_AUTHORITIES, request.getIdToken());
    }

    private void goOn(HttpServletRequest request, HttpServletResponse response, Authentication outside)
            throws IOException, ServletException {
        Optional<Proof> proof = outside.getPrincipal() instanceof OidcUser user
                ? vouched(user.getIdToken().getClaimAsString(settings.claim()))
                : Optional.empty();
        if (proof.isEmpty()) {
            request.getSession().invalidate();
            response.sendRedirect(request.getContextPath() + "/dang-nhap?ngoai=la");
            return;
        }
        Authentication person = HalfwayIn.signedIn(proof.get());
        ((AbstractAuthenticationToken) person).setDetails(MARK);
        log.opened(person.getName(), request.getRemoteAddr(), MARK);
        landing.goOnAs(person, request, response);
        landing.onAuthenticationSuccess(request, response, person);
    }

    private Optional<Proof> vouched(@Nullable String name) {
        return name == null ? Optional.empty() : signIn.vouchedFor(name.strip().toLowerCase(Locale.ROOT));
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response, AuthenticationException refusal)
            throws IOException {
        boolean unknown = refusal instanceof OAuth2AuthenticationException outside
                && UNKNOWN.equals(outside.getError().getErrorCode());
        log.refused("?", request.getRemoteAddr(), MARK);
        response.sendRedirect(request.getContextPath() + "/dang-nhap?ngoai=" + (unknown ? "la" : "loi"));
    }

    /** Who came in through the provider leaves there as well, where it offers that. */
    private void signedOut(HttpServletRequest request, HttpServletResponse response, @Nullable Authentication person)
            throws IOException {
        String home = UriComponentsBuilder.fromUriString(request.getRequestURL().toString())
                .replacePath(request.getContextPath() + "/dang-nhap")
                .query("da-dang-xuat")
                .toUriString();
        boolean fromOutside = person != null && MARK.equals(person.getDetails());
        String address = fromOutside ? provider.signOutAddress(home).orElse(home) : home;
        response.sendRedirect(address);
    }

    /** @return where the provider ends its own session */
    static Optional<String> endOf(ClientRegistration registration, String home) {
        return Optional.ofNullable(registration
                        .getProviderDetails()
                        .getConfigurationMetadata()
                        .get("end_session_endpoint"))
                .map(address -> UriComponentsBuilder.fromUriString(address.toString())
                        .queryParam("client_id", "{client}")
                        .queryParam("post_logout_redirect_uri", "{home}")
                        .encode()
                        .buildAndExpand(registration.getClientId(), home)
                        .toUriString());
    }
}
