package cn.chenghua.governance.walk;

import java.util.regex.Pattern;

import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.HtmlUtils;

/** Reads the form in a page's main part as a browser would send it back unchanged. */
final class Forms {

    private static final Pattern FIELD = Pattern.compile("<(input|select)\\b([^>]*)>(.*?)(?=<input|<select|</form)",
            Pattern.DOTALL);
    private static final Pattern SELECTED = Pattern.compile("<option value=\"([^\"]*)\"[^>]*selected");

    private Forms() {
    }

    static MultiValueMap<String, String> of(String page) {
        var main = page.substring(page.indexOf("<main"));
        var form = main.substring(main.indexOf("<form"), main.indexOf("</form>") + 7);
        var fields = new LinkedMultiValueMap<String, String>();
        var matcher = FIELD.matcher(form);
        while (matcher.find()) {
            var attributes = matcher.group(2);
            var name = attribute(attributes, "name");
            var choice = attributes.contains("checkbox") || attributes.contains("radio");
            if (name.isEmpty() || name.equals("_csrf") || choice && !attributes.contains("checked")) {
                continue;
            }
            fields.add(name, matcher.group(1).equals("select") ? selected(matcher.group(3)) : attribute(attributes, "value"));
        }
        return fields;
    }

    /** The form that takes a project back to an earlier stage. */
    static MultiValueMap<String, String> back(String page) {
        var action = page.indexOf("/back\"");
        return of("<main>" + page.substring(page.lastIndexOf("<form", action)));
    }

    private static String selected(String options) {
        var matcher = SELECTED.matcher(options);
        return matcher.find() ? matcher.group(1) : "";
    }

    private static String attribute(String attributes, String name) {
        var matcher = Pattern.compile("\\b" + name + "=\"([^\"]*)\"").matcher(attributes);
        return matcher.find() ? HtmlUtils.htmlUnescape(matcher.group(1)) : "";
    }
}
