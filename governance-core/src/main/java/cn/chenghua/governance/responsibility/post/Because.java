package cn.chenghua.governance.responsibility.post;

import java.text.Normalizer;

/** Why a post was changed and by whom, such as 轮岗 by 建设路街道办事处; a change without a reason is refused. */
public record Because(String reason, String by) {

    private static final int LONGEST = 500;

    public Because {
        reason = Normalizer.normalize(reason, Normalizer.Form.NFC).strip();
        if (reason.isEmpty() || reason.codePointCount(0, reason.length()) > LONGEST) {
            throw PostRefused.reason(LONGEST);
        }
    }
}
