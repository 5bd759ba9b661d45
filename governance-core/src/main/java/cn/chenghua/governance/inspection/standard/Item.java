package cn.chenghua.governance.inspection.standard;

import java.util.List;

import cn.chenghua.governance.responsibility.AssetKind;

/** One thing to look at, such as S1 无乱贴乱画的小广告, on assets of a kind and of these classes. */
public record Item(String code, Section section, AssetKind kind, List<String> classes, String text, String textEn) {

    public Item {
        classes = List.copyOf(classes);
    }

    boolean fits(AssetKind asked, String classCode) {
        return kind == asked && classes.contains(classCode);
    }
}
