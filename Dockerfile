# Builds with any engine that knows multi-stage files; the build needs no more than the README's first command.
FROM maven:3.9-eclipse-temurin-17 AS build
RUN apt-get update && apt-get install -y --no-install-recommends nodejs npm && rm -rf /var/lib/apt/lists/*
WORKDIR /src
COPY . .
RUN mvn --batch-mode --no-transfer-progress package -DskipTests

FROM eclipse-temurin:17-jre
RUN groupadd --gid 10001 service \
 && useradd --uid 10001 --gid service --no-create-home --home-dir /data --shell /usr/sbin/nologin service \
 && install --directory --owner service --group service --mode 0750 /data
COPY --from=build /src/target/dist /opt/backgroundremove

# Nothing is written outside the volume: run with a read-only root file system (docker run --read-only).
VOLUME /data
USER service
WORKDIR /data
ENV PORT=8080 DATA_DIR=/data
EXPOSE 8080
HEALTHCHECK --interval=30s --timeout=5s --start-period=90s \
  CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/$PORT && printf 'GET /health/ready HTTP/1.0\\r\\n\\r\\n' >&3 && head -1 <&3 | grep -q ' 200 '"]
ENTRYPOINT ["java", "-XX:-UsePerfData", "-XX:ErrorFile=/data/error-%p.log", "-Djava.io.tmpdir=/data/server/tmp", "-jar", "/opt/backgroundremove/backgroundremove-launcher.jar"]
