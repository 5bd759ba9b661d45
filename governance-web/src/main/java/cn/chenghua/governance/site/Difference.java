package cn.chenghua.governance.site;

/** A field that stands differently now than it was typed; shown to the second of two who change the same record. */
public record Difference(String label, String now, String typed) {
}
