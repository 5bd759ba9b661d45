package cn.chenghua.governance.casework;

import java.text.Normalizer;

import cn.chenghua.governance.district.UnitCode;

/**
 * Who is to put something right, such as 建设路街道办事处 of 510108005000.
 *
 * @param unit whose people answer; for a department the district, and its name tells which
 * @param responsible the name, as roles of departments have it; 1 to 200 characters
 */
public record Charge(UnitCode unit, String responsible) {

    private static final int NAME = 200;

    public Charge {
        responsible = Normalizer.normalize(responsible, Normalizer.Form.NFC).strip();
        if (responsible.isEmpty() || responsible.codePointCount(0, responsible.length()) > NAME) {
            throw DisorderRefused.responsible(NAME);
        }
    }
}
