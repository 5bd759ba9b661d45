package cn.chenghua.governance.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.chenghua.governance.privacy.PersonalNumber.Kind;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalNumberTest {

    @ParameterizedTest
    @CsvSource({"13800138000,13800138000,138****8000", "+86 138-0013-8000,13800138000,138****8000",
            "8613800138000,13800138000,138****8000", "138 0013 8000,13800138000,138****8000",
            "028-84311234,028-84311234,028-****1234", "(028)8431 1234,028-84311234,028-****1234",
            "+86 28 84311234,028-84311234,028-****1234", "028-84311234转801,028-84311234-801,028-****1234",
            "0838-2311234,0838-2311234,0838-****1234", "02884311234,028-84311234,028-****1234"})
    void readsAPhoneNumberAsItIsTyped(String typed, String value, String masked) {
        var phone = Kind.PHONE.read(typed);
        assertThat(phone.value()).isEqualTo(value);
        assertThat(phone.masked()).isEqualTo(masked);
        assertThat(phone).hasToString(masked);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12800138000", "1380013800", "138001380001", "84311234", "028-1431123", "+1 202 555 0100",
            "0000-84311234", "13800138OOO"})
    void refusesWhatIsNoPhoneNumberAndDoesNotRepeatIt(String typed) {
        assertThatThrownBy(() -> Kind.PHONE.read(typed)).isInstanceOfSatisfying(PhoneNumber.NotAPhoneNumber.class,
                refusal -> assertThat(refusal.arguments()).containsExactly("-"));
    }

    @ParameterizedTest
    @CsvSource({"11010519491231002X,1*************002X", "11010519491231002x,1*************002X",
            "440524188001010014,-", "510108 19900101 0016,-"})
    void readsAnIdentityNumberWithItsCheckDigit(String typed, String masked) {
        if (masked.equals("-")) {
            assertThatThrownBy(() -> Kind.IDENTITY.read(typed)).isInstanceOf(IdentityNumber.NotAnIdentityNumber.class);
        } else {
            assertThat(Kind.IDENTITY.read(typed)).hasToString(masked);
        }
    }

    @ParameterizedTest
    @CsvSource({"110105194912310021,identity.check", "11010519491231020X,identity.check", "11010519491331002X,identity.form",
            "99010519491231002X,identity.form", "110105491231002,identity.form", "1101051949123100XX,identity.form"})
    void saysWhetherItIsNoneOrHasASlip(String typed, String code) {
        assertThatThrownBy(() -> Kind.IDENTITY.read(typed)).isInstanceOfSatisfying(IdentityNumber.NotAnIdentityNumber.class,
                refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "核实", " 核\n 实 ", "   "})
    void wantsAReasonThatSaysSomething(String reason) {
        assertThatThrownBy(() -> new Reason(reason)).isInstanceOf(Reason.NotAReason.class);
        assertThatThrownBy(() -> new Reason("因".repeat(201))).isInstanceOf(Reason.NotAReason.class);
        assertThat(new Reason("防汛\n值守 联系本人").value()).isEqualTo("防汛 值守 联系本人");
    }
}
