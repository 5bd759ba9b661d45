package cn.chenghua.governance.inspection.field.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The files the field page consists of, and a version that is another as soon as one of them is, or the platforms that may frame
 * the page are others: a device keeps the page with its headers.
 */
@Component
class FieldFiles {

    /** Runs beside the page, so the page does not keep it. */
    static final String WORKER = "/field/worker.js";
    private static final String LIBRARY = "/webjars/idb/build/umd.js";
    private final List<String> paths;
    private final String version;

    FieldFiles(ResourcePatternResolver resources, @Value("${governance.frame-ancestors:'self'}") String ancestors)
            throws IOException {
        var files = new TreeMap<String, Resource>();
        for (var file : resources.getResources("classpath*:/static/field/**/*.*")) {
            files.put(path(file, "/static/"), file);
        }
        paths = Stream.concat(files.keySet().stream().filter(path -> !path.equals(WORKER)), Stream.of(LIBRARY)).toList();
        for (var file : resources.getResources("classpath*:/messages/field*.properties")) {
            files.put(path(file, "/messages/"), file);
        }
        files.put("shell", resources.getResource("classpath:/templates/field/field.html"));
        version = version(files, ancestors);
    }

    List<String> paths() {
        return paths;
    }

    String version() {
        return version;
    }

    private static String path(Resource file, String folder) throws IOException {
        var address = file.getURL().getPath();
        return address.substring(address.lastIndexOf(folder) + folder.length() - 1);
    }

    private static String version(TreeMap<String, Resource> files, String ancestors) throws IOException {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(ancestors.getBytes(StandardCharsets.UTF_8));
            for (var file : files.entrySet()) {
                digest.update(file.getKey().getBytes(StandardCharsets.UTF_8));
                digest.update(file.getValue().getContentAsByteArray());
            }
            return HexFormat.of().formatHex(Arrays.copyOf(digest.digest(), 8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
