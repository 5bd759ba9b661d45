package cn.chenghua.governance.safecommunity.record.web;

/** One thing to be seen of a record; its label is {@code warning.field.<name>}. */
public record Fact(String name, Cell cell) {
}
