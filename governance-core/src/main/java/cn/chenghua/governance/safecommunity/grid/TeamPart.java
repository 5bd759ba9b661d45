package cn.chenghua.governance.safecommunity.grid;

/** A part of "1+3+N"; what stands behind each is the district's to say. */
public enum TeamPart {
    ONE, THREE, MORE
}
