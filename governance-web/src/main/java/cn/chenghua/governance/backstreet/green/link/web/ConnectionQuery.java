package cn.chenghua.governance.backstreet.green.link.web;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * What of the green network is asked for, as it stands in the link.
 *
 * @param planned whether what is not built yet is looked at too
 * @param tried codes of links that are tried
 */
record ConnectionQuery(boolean planned, List<String> tried) {

    static ConnectionQuery of(@Nullable String with, @Nullable List<String> tried) {
        return new ConnectionQuery("planned".equals(with),
                tried == null ? List.of() : tried.stream().filter(code -> code.matches("[0-9a-f~-]{1,80}")).distinct().toList());
    }

    /** The link to the page with one more link tried. */
    public String trying(String code) {
        return link(Stream.concat(tried.stream(), Stream.of(code)).distinct().toList());
    }

    public String without(String code) {
        return link(tried.stream().filter(one -> !one.equals(code)).toList());
    }

    public String link() {
        return link(tried);
    }

    private String link(List<String> codes) {
        var parts = Stream.concat(planned ? Stream.of("with=planned") : Stream.empty(), codes.stream().map(code -> "try=" + code))
                .toList();
        return parts.isEmpty() ? "" : "?" + String.join("&", parts);
    }
}
