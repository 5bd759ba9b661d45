package cn.chenghua.governance.renewal.estate;

/** One step of handing a component over, such as its management function moved 职能移交; each has a day and evidence. */
public enum Deed {
    FRAMEWORK, AGREED, REPAIRED, MOVED, TRANSFERRED, CLOSED
}
