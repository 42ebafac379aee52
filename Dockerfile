# Built in one image, run in another that holds nothing but a Java machine and the application, in layers: what seldom changes
# (the libraries) is sent once.
FROM eclipse-temurin:17-jdk AS build
WORKDIR /src
COPY . .
RUN ./mvnw -B -ntp -DskipTests package \
    && java -Djarmode=tools -jar target/dung-hen.jar extract --layers --launcher --destination /layers

FROM eclipse-temurin:17-jre
RUN groupadd --system --gid 10001 dunghen \
    && useradd --system --uid 10001 --gid dunghen --create-home dunghen
USER dunghen
WORKDIR /home/dunghen
COPY --from=build /layers/dependencies/ ./
COPY --from=build /layers/spring-boot-loader/ ./
COPY --from=build /layers/snapshot-dependencies/ ./
COPY --from=build /layers/application/ ./
ENV SPRING_PROFILES_ACTIVE=production \
    TZ=Asia/Ho_Chi_Minh \
    DUNGHEN_MANAGEMENT_ADDRESS=0.0.0.0
# 8080 for the proxy, 8081 for probes and figures; neither is for the outside
EXPOSE 8080 8081
# without curl: the image has none
HEALTHCHECK --interval=5s --timeout=3s --start-period=60s --retries=6 \
    CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/${DUNGHEN_MANAGEMENT_PORT:-8081} && printf 'GET /actuator/health/readiness HTTP/1.0\\r\\nHost: localhost\\r\\n\\r\\n' >&3 && head -n 1 <&3 | grep -q ' 200'"]
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=70", "-XX:+ExitOnOutOfMemoryError", "-Duser.timezone=Asia/Ho_Chi_Minh", "-Dfile.encoding=UTF-8", "org.springframework.boot.loader.launch.JarLauncher"]
