package cn.chenghua.governance.house;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** All sentences of one language, with every key that stands twice. */
record Messages(Map<String, String> sentences, List<String> doubles) {

    private static final Path FOLDER = Sources.RESOURCES.resolve("messages");

    static Messages chinese() {
        return read(Sources.files(FOLDER, ".properties").stream().filter(file -> !english(file)).toList());
    }

    static Messages english() {
        return read(Sources.files(FOLDER, ".properties").stream().filter(Messages::english).toList());
    }

    static List<String> basenames() {
        return Sources.files(FOLDER, ".properties").stream().filter(file -> !english(file))
                .map(file -> "messages/" + file.getFileName().toString().replace(".properties", "")).toList();
    }

    private static boolean english(Path file) {
        return file.toString().endsWith("_en.properties");
    }

    private static Messages read(List<Path> files) {
        var sentences = new TreeMap<String, String>();
        var doubles = new ArrayList<String>();
        for (var file : files) {
            var properties = new Properties() {
                @Override
                public synchronized Object put(Object key, Object value) {
                    if (sentences.put((String) key, (String) value) != null) {
                        doubles.add(key + " in " + Sources.name(file));
                    }
                    return value;
                }
            };
            try {
                properties.load(new StringReader(Sources.read(file)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return new Messages(sentences, doubles);
    }
}
