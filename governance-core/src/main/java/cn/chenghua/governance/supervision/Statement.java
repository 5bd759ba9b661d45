package cn.chenghua.governance.supervision;

import java.text.Normalizer;

import cn.chenghua.governance.evidence.Proof;

import org.jspecify.annotations.Nullable;

/**
 * What somebody says with a step, and what it rests on, such as "drain relaid over 120 m" with 成华排水〔2018〕31号.
 *
 * @param text at most 2,000 characters, may be empty where the step needs no words
 * @param proof null where nothing is offered
 */
public record Statement(String text, @Nullable Proof proof) {

    private static final int LONGEST = 2_000;

    public Statement {
        text = Normalizer.normalize(text, Normalizer.Form.NFC).strip();
        if (text.codePointCount(0, text.length()) > LONGEST) {
            throw CaseRefused.tooLong(LONGEST);
        }
        proof = proof == null || proof.text().isBlank() && proof.file() == null ? null : proof;
    }

    public static Statement of(String text) {
        return new Statement(text, null);
    }
}
