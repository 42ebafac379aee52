package vn.dunghen.directory.web;

import io.swagger.v3.core.jackson.ModelResolver;
import io.swagger.v3.core.jackson.TypeNameResolver;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.Set;
import org.springdoc.core.providers.ObjectMapperProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Says at {@code /v3/api-docs} what the interface is, how to sign in and which conventions hold everywhere. */
@Configuration(proxyBeanMethods = false)
class ApiDescription {

    private static final String BASIC = "basic";

    @Bean
    OpenAPI describedApi() {
        return new OpenAPI()
                .info(new Info()
                        .title("Đúng Hẹn")
                        .version("1")
                        .description(
                                """
                                Giao diện cho chương trình của Đúng Hẹn. Đăng nhập bằng HTTP Basic với tài khoản của cán bộ.
                                Thời điểm theo ISO 8601, không ghi múi giờ là +07:00. Lỗi trả về dạng application/problem+json
                                với lời giải thích tiếng Việt và danh sách chỗ cần sửa. Gửi kèm Idempotency-Key ở mọi lệnh POST
                                để gửi lại không sinh thêm việc: 503 kèm Retry-After thì gửi lại nguyên như thế được, không
                                kèm thì chưa rõ đã ghi hay chưa, đọc lại rồi mới gửi. Danh sách trả về {"items","next"}; gửi
                                lại cursor để đọc trang sau.
                                """)
                        .license(new License().name("Apache-2.0")))
                .components(new Components()
                        .addSecuritySchemes(
                                BASIC,
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("basic")))
                .addSecurityItem(new SecurityRequirement().addList(BASIC));
    }

    @Bean
    ModelResolver describedBodies(ObjectMapperProvider mapper) {
        return new ModelResolver(mapper.jsonMapper(), new Names());
    }

    /** Many a controller has a record called Body: a name says the module and where in it, e.g. {@code plan.PlanController.Body}. */
    private static final class Names extends TypeNameResolver {

        private static final String OURS = "vn.dunghen.";

        @Override
        protected String nameForClass(Class<?> type, Set<Options> options) {
            if (!type.getName().startsWith(OURS)) {
                return super.nameForClass(type, options);
            }
            String name = type.getName().substring(OURS.length());
            String module = name.substring(0, name.indexOf('.'));
            return module + name.substring(name.lastIndexOf('.')).replace('$', '.');
        }
    }
}
