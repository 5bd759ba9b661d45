package cn.chenghua.governance.featuredstreet.programme;

/** An area or programme of a clause, such as 建设路重点片区 of C03; the group of that name holds its projects. */
public record Programme(String code, String clause, String group) {
}
