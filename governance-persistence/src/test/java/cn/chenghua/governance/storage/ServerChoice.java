package cn.chenghua.governance.storage;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.exception.DockerException;
import com.github.dockerjava.api.exception.NotFoundException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.testcontainers.DockerClientFactory;

/** Where the tests' server runs; {@code auto} takes a container where Docker and the image can be had, else the embedded one. */
enum ServerChoice {
    CONTAINER, EMBEDDED;

    static final String IMAGE = "postgres:18-alpine";
    private static final Logger log = LoggerFactory.getLogger(ServerChoice.class);

    static ServerChoice of(String setting) {
        return switch (setting.toLowerCase(Locale.ROOT)) {
            case "container" -> CONTAINER;
            case "embedded" -> EMBEDDED;
            case "auto" -> dockerListens() && imageIsThere() ? CONTAINER : EMBEDDED;
            default -> throw new IllegalArgumentException("TEST_DB is '" + setting + "': take auto, container or embedded");
        };
    }

    /** Looks for the socket alone: asking an absent Docker costs half a second and logs an error. */
    private static boolean dockerListens() {
        var host = System.getenv("DOCKER_HOST");
        if (host != null) {
            return !host.startsWith("unix://") || Files.exists(Path.of(host.substring("unix://".length())));
        }
        return Stream.of("/var/run/docker.sock", System.getProperty("user.home") + "/.docker/run/docker.sock").map(Path::of)
                .anyMatch(Files::exists);
    }

    private static boolean imageIsThere() {
        try {
            var docker = DockerClientFactory.instance().client();
            return present(docker) || pulled(docker);
        } catch (IllegalStateException | DockerException e) {
            log.info("Docker does not answer, the embedded server is taken: {}", e.getMessage());
            return false;
        }
    }

    private static boolean present(DockerClient docker) {
        try {
            docker.inspectImageCmd(IMAGE).exec();
            return true;
        } catch (NotFoundException e) {
            return false;
        }
    }

    private static boolean pulled(DockerClient docker) {
        try {
            return docker.pullImageCmd(IMAGE).start().awaitCompletion(60, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
