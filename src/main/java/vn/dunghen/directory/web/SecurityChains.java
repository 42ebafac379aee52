package vn.dunghen.directory.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.config.web.PathPatternRequestMatcherBuilderFactoryBean;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import vn.dunghen.directory.Role;
import vn.dunghen.directory.StaffSignIn;

/** Three doors: open API, API with Basic, pages with a form. What no line opens stays shut. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
class SecurityChains {

    private static final String CONTENT =
            "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'self';"
                    + " form-action 'self'; frame-ancestors 'none'";

    private final SignInFailures failures;

    SecurityChains(SignInFailures failures) {
        this.failures = failures;
    }

    /** Otherwise a plain pattern may become a matcher of one servlet among several. */
    @Bean
    static PathPatternRequestMatcherBuilderFactoryBean requestMatchers() {
        return new PathPatternRequestMatcherBuilderFactoryBean();
    }

    /** The requests themselves are measured; a clock at each filter before them costs more than it tells. */
    @Bean
    static SecurityObservationSettings withoutClocksAtEachFilter() {
        return SecurityObservationSettings.noObservations();
    }

    @Bean
    @Order(1)
    SecurityFilterChain openApi(HttpSecurity http) throws Exception {
        return stateless(http.securityMatcher("/api/v1/public/**"))
                .httpBasic(AbstractHttpConfigurer::disable)
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain api(HttpSecurity http, IdempotentPosts posts, Problems problems, HttpTexts texts)
            throws Exception {
        return stateless(http.securityMatcher("/api/**"))
                .httpBasic(basic -> basic.authenticationEntryPoint(failures))
                .authorizeHttpRequests(
                        requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.ASYNC)
                                .permitAll()
                                .requestMatchers(OwnPasswordPages.API)
                                .authenticated()
                                .requestMatchers("/api/v1/exchange/**", "/api/v1/procedures/**")
                                .access((who, where) -> new AuthorizationDecision(known(who.get()) && !once(who.get())))
                                .anyRequest()
                                .access(SecurityChains::colleague))
                .addFilterAfter(new IdempotencyFilter(posts, problems, texts), AuthorizationFilter.class)
                .build();
    }

    @Bean
    @Order(3)
    SecurityFilterChain pages(HttpSecurity http, StaffSignIn signIn, IdempotentPosts posts) throws Exception {
        HttpSessionRequestCache pagesAskedFor = new HttpSessionRequestCache();
        pagesAskedFor.setMatchingRequestParameterName(null);
        return headers(http)
                .requestCache(cache -> cache.requestCache(pagesAskedFor))
                .authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(
                                DispatcherType.ERROR, DispatcherType.FORWARD, DispatcherType.ASYNC)
                        .permitAll()
                        .requestMatchers(
                                "/css/**", "/js/**", "/webjars/**", "/icons.svg", "/favicon.ico", "/favicon.svg")
                        .permitAll()
                        .requestMatchers(
                                "/",
                                "/tra-cuu/**",
                                "/thu-tuc/**",
                                "/xin-loi/**",
                                "/hoi-dap",
                                "/so-lieu",
                                "/phan-anh/gui",
                                "/phan-anh/tra-cuu/**",
                                "/kiem-tra-van-ban",
                                "/huong-dan/**",
                                "/khao-sat/*",
                                "/nop-phi/*",
                                "/thu-nghiem/thanh-toan/*",
                                "/dang-nhap",
                                "/khoi-dau")
                        .permitAll()
                        .requestMatchers(
                                "/v3/api-docs/**",
                                "/v3/api-docs.yaml",
                                "/swagger-ui/**",
                                "/swagger-ui.html",
                                "/actuator/health/**")
                        .permitAll()
                        .requestMatchers("/actuator/**", SignInFailures.CLOSED)
                        .denyAll()
                        .anyRequest()
                        .access(SecurityChains::colleague))
                .formLogin(form -> form.loginPage("/dang-nhap")
                        .successHandler(new Landing(pagesAskedFor))
                        .failureHandler(failures))
                .logout(logout -> logout.logoutUrl("/dang-xuat").logoutSuccessUrl("/dang-nhap?da-dang-xuat"))
                .exceptionHandling(handling -> handling.accessDeniedHandler(failures))
                .addFilterAfter(new StandingSessions(signIn), SecurityContextHolderFilter.class)
                .addFilterAfter(new OncePerForm(posts), AuthorizationFilter.class)
                .build();
    }

    /** Another system signs in like a person but walks through no door of people. */
    private static AuthorizationDecision colleague(Supplier<Authentication> who, RequestAuthorizationContext where) {
        Authentication person = who.get();
        boolean settingOne = once(person) && where.getRequest().getRequestURI().endsWith(OwnPasswordPages.PAGE);
        return new AuthorizationDecision(known(person)
                && (!once(person) || settingOne)
                && person.getAuthorities().stream()
                        .noneMatch(held -> ("ROLE_" + Role.PORTAL).equals(held.getAuthority())));
    }

    private static boolean known(@Nullable Authentication person) {
        return person != null && person.isAuthenticated() && !(person instanceof AnonymousAuthenticationToken);
    }

    /** Whether somebody came with a password that opens nothing but the way to an own one. */
    static boolean once(@Nullable Authentication person) {
        return person != null
                && person.getAuthorities().stream()
                        .anyMatch(held -> ("ROLE_" + StaffAuthentication.ONCE).equals(held.getAuthority()));
    }

    private HttpSecurity stateless(HttpSecurity http) throws Exception {
        return headers(http)
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .exceptionHandling(
                        handling -> handling.accessDeniedHandler(failures).authenticationEntryPoint(failures));
    }

    private static HttpSecurity headers(HttpSecurity http) throws Exception {
        return http.headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT))
                .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(
                        policy -> policy.policy("camera=(), microphone=(), geolocation=(), payment=()")));
    }

    /** Goes on to the page that was asked for, else to where the role's day begins. */
    private static final class Landing extends SavedRequestAwareAuthenticationSuccessHandler {

        Landing(HttpSessionRequestCache cache) {
            setRequestCache(cache);
        }

        @Override
        protected String determineTargetUrl(
                HttpServletRequest request, HttpServletResponse response, Authentication person) {
            return LandingPage.of(person);
        }
    }
}
