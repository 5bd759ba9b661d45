package cn.chenghua.governance.responsibility.post;

import java.text.Normalizer;
import java.time.LocalDate;

import cn.chenghua.governance.district.Days;
import cn.chenghua.governance.district.Level;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.responsibility.AssetKind;

/** The wish for a post, such as 建设路街道街长(第一片区) for streets on the sub-district's level. */
public record FoundPost(String title, AssetKind kind, Level level, UnitCode unit, String responsible, LocalDate since) {

    private static final int TITLE = 100;

    public FoundPost {
        title = Normalizer.normalize(title, Normalizer.Form.NFC).strip();
        if (title.isEmpty() || title.codePointCount(0, title.length()) > TITLE) {
            throw PostRefused.title(TITLE);
        }
        responsible = Normalizer.normalize(responsible, Normalizer.Form.NFC).strip();
        if (responsible.isEmpty() || responsible.codePointCount(0, responsible.length()) > TITLE) {
            throw PostRefused.responsible(TITLE);
        }
        Days.within("since", since);
    }
}
