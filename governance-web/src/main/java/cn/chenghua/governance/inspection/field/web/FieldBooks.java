package cn.chenghua.governance.inspection.field.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;

import org.springframework.stereotype.Component;

/** The words of the field page in every language, which it takes along so that a switch needs no network. */
@Component
class FieldBooks {

    private static final String FAMILY = "onsite.";
    private final List<Book> books = List.of(book("zh-CN", Locale.ROOT), book("en", Locale.ENGLISH));

    List<Book> all() {
        return books;
    }

    private static Book book(String language, Locale locale) {
        var bundle = ResourceBundle.getBundle("messages/field", locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        var words = new TreeMap<String, String>();
        for (var key : bundle.keySet()) {
            if (key.startsWith(FAMILY)) {
                words.put(key.substring(FAMILY.length()), bundle.getString(key));
            }
        }
        return new Book(language, words);
    }

    /** The words of one language by their keys. */
    record Book(String language, Map<String, String> words) {
    }
}
