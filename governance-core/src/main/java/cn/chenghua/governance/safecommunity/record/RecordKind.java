package cn.chenghua.governance.safecommunity.record;

/** What a record of safe and lawful communities is. */
public enum RecordKind {
    RULE, ALERT, INCIDENT, TASK, SESSION, DUTY, LAW_COMMUNITY, HONOUR, COVENANT, SUGGESTION
}
