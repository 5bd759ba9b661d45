package cn.chenghua.governance.inspection;

/** How bad something found is; what follows from it is a setting of casework. */
public enum Severity {
    LOW, MEDIUM, HIGH
}
