package cn.chenghua.governance.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import cn.chenghua.governance.GovernanceApplication;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;

/** What stands in the tree, as classes and as files; never what stands in the tests. */
final class Sources {

    static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    static final Path RESOURCES = ROOT.resolve("governance-web/src/main/resources");
    static final ImportOption MAIN = location -> !location.contains("/test-classes/") && !location.contains("-tests.jar");
    private static final JavaClasses CLASSES = new ClassFileImporter().withImportOption(MAIN)
            .importPackages(GovernanceApplication.class.getPackageName());

    private Sources() {
    }

    static JavaClasses classes() {
        return CLASSES;
    }

    static JavaClasses classesOf(String module) {
        return new ClassFileImporter().withImportOption(MAIN).withImportOption((Location at) -> at.contains("/" + module))
                .importPackages(GovernanceApplication.class.getPackageName());
    }

    static List<Path> java() {
        return List.of("core", "persistence", "web").stream()
                .flatMap(module -> files(ROOT.resolve("governance-" + module + "/src/main/java"), ".java").stream()).toList();
    }

    static List<Path> templates() {
        return files(RESOURCES.resolve("templates"), ".html");
    }

    static List<Path> files(Path folder, String ending) {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String name(Path file) {
        return ROOT.relativize(file).toString();
    }
}
