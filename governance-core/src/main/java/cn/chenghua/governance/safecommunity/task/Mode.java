package cn.chenghua.governance.safecommunity.task;

/** How units work together: joint duty 联勤, joint prevention 联防, joint governance 联治, joint mediation 联调. */
public enum Mode {
    JOINT_DUTY, JOINT_PREVENTION, JOINT_GOVERNANCE, JOINT_MEDIATION
}
