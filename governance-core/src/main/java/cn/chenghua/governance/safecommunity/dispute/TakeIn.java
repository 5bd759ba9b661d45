package cn.chenghua.governance.safecommunity.dispute;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.privacy.PersonalNumber;
import cn.chenghua.governance.safecommunity.person.Said;

/**
 * A dispute as somebody tells of it.
 *
 * @param toldBy who told, where it was not one of the parties
 * @param respondent empty where the other side is not known yet
 */
public record TakeIn(UUID id, UnitCode place, String responsible, DisputeLevel level, DisputeSort sort, DisputeChannel channel,
        LocalDate toldOn, String toldBy, String applicant, String applicantPhone, String respondent, String respondentPhone,
        String matter) {

    private static final int NAME = 100;

    public TakeIn {
        responsible = Said.text("responsible", responsible, 200);
        applicant = Said.needed("applicant", applicant, NAME);
        respondent = Said.text("respondent", respondent, NAME);
        toldBy = channel == DisputeChannel.PHONE ? Said.needed("toldBy", toldBy, NAME) : Said.text("toldBy", toldBy, NAME);
        matter = Said.needed("matter", matter, 2_000);
        applicantPhone = phone(applicantPhone);
        respondentPhone = phone(respondentPhone);
    }

    private static String phone(String said) {
        return said.isBlank() ? "" : PersonalNumber.Kind.PHONE.read(said).value();
    }

    /** What leads to people, by field. */
    Map<String, String> personal() {
        return Map.of("applicant", applicant, "applicantPhone", applicantPhone, "respondent", respondent, "respondentPhone",
                respondentPhone, "matter", matter, "toldBy", toldBy);
    }

    /** A sign by which a repeat is recognised; it gives nothing away. */
    String origin() {
        return String.valueOf(List.of(place.value(), level, sort, toldOn, personal()).toString().hashCode());
    }
}
