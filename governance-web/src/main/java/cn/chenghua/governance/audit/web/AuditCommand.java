package cn.chenghua.governance.audit.web;

import java.util.Arrays;
import java.util.Map;

import cn.chenghua.governance.audit.AuditOrder;
import cn.chenghua.governance.audit.chain.Archive;
import cn.chenghua.governance.audit.chain.Chain;

import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;

/**
 * The trail from the command line, beside a running platform or without one: {@code --governance.verify-audit} proves the
 * chain, {@code --governance.audit-archive=<folder>} takes out the months that need no longer be kept. It needs the database
 * and the keys, and makes no change to tables but the archive's.
 */
public final class AuditCommand implements AuditOrder {

    private static final int BROKEN = 1;
    private static final int FAILED = 2;

    /** Does it; 0 when the trail is sound, 1 when it is broken, 2 when it could not be looked at. */
    @Override
    @SuppressWarnings("SystemOut")
    public int run(String... arguments) {
        var application = new SpringApplication(Beans.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        application.setBannerMode(Banner.Mode.OFF);
        application.setLogStartupInfo(false);
        application.setLazyInitialization(true);
        application.setDefaultProperties(Map.of("governance.data-attach", "true", "logging.level.root", "warn"));
        try (var context = application.run(with(arguments))) {
            return archive(arguments) == null ? verify(context) : archive(context, arguments);
        } catch (RuntimeException e) {
            System.err.println("FAILED " + e.getMessage());
            return FAILED;
        }
    }

    private static String[] with(String... arguments) {
        var all = Arrays.copyOf(arguments, arguments.length + 2);
        all[arguments.length] = "--spring.flyway.enabled=false";
        all[arguments.length + 1] = "--governance.audit.job=false";
        return all;
    }

    private static @org.jspecify.annotations.Nullable String archive(String... arguments) {
        return Arrays.stream(arguments).filter(argument -> argument.startsWith(ARCHIVE + "="))
                .map(argument -> argument.substring(ARCHIVE.length() + 1)).findFirst().orElse(null);
    }

    @SuppressWarnings("SystemOut")
    private static int verify(ConfigurableApplicationContext context) {
        var verdict = context.getBean(Chain.class).verify(links -> System.out.println("... " + links));
        var broken = verdict.broken();
        if (broken == null) {
            System.out.println("SOUND " + verdict.links() + " links, up to position " + verdict.head().position() + " of "
                    + verdict.head().day() + ", head " + verdict.head().value());
            return 0;
        }
        System.out.println("BROKEN " + broken.kind() + " at position " + broken.position() + " of " + broken.day() + ", entry "
                + broken.entry() + "; " + verdict.links() + " links before it are sound");
        return BROKEN;
    }

    @SuppressWarnings("SystemOut")
    private static int archive(ConfigurableApplicationContext context, String... arguments) {
        var folder = java.nio.file.Path.of(String.valueOf(archive(arguments)));
        context.getBean(Archive.class).cut(folder)
                .forEach(cut -> System.out.println("ARCHIVED " + cut.month() + ", " + cut.entries() + " entries, " + cut.file()));
        return 0;
    }

    /** The trail, its keys and its database; no stereotype, so that the platform's own scan does not find it. */
    @EnableAutoConfiguration(excludeName = {"org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration",
            "org.springframework.boot.data.jpa.autoconfigure.DataJpaRepositoriesAutoConfiguration"})
    @ComponentScan(basePackages = {"cn.chenghua.governance.audit", "cn.chenghua.governance.crypto",
            "cn.chenghua.governance.storage"}, excludeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*\\.web\\.(?!RetentionSetting).*|.*ChangeWatch"))
    static class Beans {

        @Bean
        java.time.Clock clock() {
            return java.time.Clock.systemUTC();
        }
    }
}
