package vn.dunghen.directory.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletResponse;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
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
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.authentication.logout.HeaderWriterLogoutHandler;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.header.writers.ClearSiteDataHeaderWriter;
import org.springframework.security.web.header.writers.ClearSiteDataHeaderWriter.Directive;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import vn.dunghen.directory.Halfway;
import vn.dunghen.directory.Role;
import vn.dunghen.directory.SignInLog;
import vn.dunghen.directory.StaffSignIn;

/** Three doors: open API, API with Basic, pages with a form. What no line opens stays shut. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
class SecurityChains {

    private static final String CONTENT =
            "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'self';"
                    + " form-action 'self'; frame-ancestors 'none'";

    /** Addresses that no controller of ours answers. */
    private static final Pattern OTHERS = Pattern.compile("/(actuator|v3|swagger-ui|dang-nhap|dang-xuat)\\b");

    private final SignInFailures failures;
    private final SignInLog log;

    SecurityChains(SignInFailures failures, SignInLog log) {
        this.failures = failures;
        this.log = log;
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
                                .access((who, where) -> new AuthorizationDecision(known(who.get())
                                        && HalfwayIn.of(who.get())
                                                .filter(next -> next != Halfway.PASSWORD_ONCE)
                                                .isEmpty()))
                                .requestMatchers("/api/v1/exchange/**", "/api/v1/procedures/**")
                                .access((who, where) -> new AuthorizationDecision(known(who.get())
                                        && HalfwayIn.of(who.get()).isEmpty()))
                                .anyRequest()
                                .access(SecurityChains::colleague))
                .addFilterAfter(new IdempotencyFilter(posts, problems, texts), AuthorizationFilter.class)
                .build();
    }

    @Bean
    @Order(3)
    SecurityFilterChain pages(
            HttpSecurity http,
            StaffSignIn signIn,
            IdempotentPosts posts,
            Landing landing,
            KnownPages pages,
            ObjectProvider<OtherDoor> outside)
            throws Exception {
        OtherDoor province = outside.getIfAvailable();
        if (province != null) {
            province.openIn(http);
        }
        return headers(http)
                .requestCache(cache -> cache.requestCache(landing.askedFor()))
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
                        .successHandler((request, response, person) -> {
                            log.opened(person.getName(), request.getRemoteAddr(), "password");
                            landing.onAuthenticationSuccess(request, response, person);
                        })
                        .failureHandler(failures))
                .logout(logout -> logout.addLogoutHandler(new HeaderWriterLogoutHandler(
                                new ClearSiteDataHeaderWriter(Directive.CACHE, Directive.STORAGE)))
                        .logoutUrl("/dang-xuat")
                        .logoutSuccessUrl("/dang-nhap?da-dang-xuat"))
                .exceptionHandling(
                        handling -> handling.accessDeniedHandler(failures).authenticationEntryPoint(signInPage(pages)))
                .addFilterAfter(new StandingSessions(signIn), SecurityContextHolderFilter.class)
                .addFilterAfter(new OncePerForm(posts), AuthorizationFilter.class)
                .build();
    }

    /**
     * Led to without the name of the host, which is whatever the visitor wrote. An address that is not there is said to be so:
     * a citizen who mistyped one has nothing to sign in with.
     */
    private static AuthenticationEntryPoint signInPage(KnownPages pages) {
        LoginUrlAuthenticationEntryPoint page = new LoginUrlAuthenticationEntryPoint("/dang-nhap");
        page.setFavorRelativeUris(true);
        return (request, response, refusal) -> {
            if (pages.leadsSomewhere(request)
                    || OTHERS.matcher(request.getRequestURI()).lookingAt()) {
                page.commence(request, response, refusal);
            } else {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
            }
        };
    }

    /** Another system signs in like a person but walks through no door of people. */
    private static AuthorizationDecision colleague(Supplier<Authentication> who, RequestAuthorizationContext where) {
        Authentication person = who.get();
        boolean onTheWay = HalfwayIn.of(person)
                .map(next -> where.getRequest().getRequestURI().endsWith(HalfwayIn.page(next)))
                .orElse(true);
        return new AuthorizationDecision(known(person)
                && onTheWay
                && person.getAuthorities().stream()
                        .noneMatch(held -> ("ROLE_" + Role.PORTAL).equals(held.getAuthority())));
    }

    private static boolean known(@Nullable Authentication person) {
        return person != null && person.isAuthenticated() && !(person instanceof AnonymousAuthenticationToken);
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
}
