package cn.chenghua.governance.safecommunity.person;

import java.util.Map;
import java.util.UUID;

/** Texts that lead to people, by record and field; what is kept is encrypted and opens under its own record and field only. */
public interface PersonalTexts {

    /** Keeps the texts of a record; an empty one is not kept. */
    void put(UUID record, Map<String, String> texts);

    /** All texts of a record, in full. */
    Map<String, String> of(UUID record);

    /** The text of each of these records under a field. */
    void putAll(Map<UUID, Map<String, String>> texts);
}
