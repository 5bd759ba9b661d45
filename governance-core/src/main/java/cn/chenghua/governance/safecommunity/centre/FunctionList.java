package cn.chenghua.governance.safecommunity.centre;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;

import cn.chenghua.governance.safecommunity.person.Said;

/** An edition of the functions that centres must show; a later edition does not change what was found by an earlier one. */
@Entity
public class FunctionList {

    @Id
    private int number;
    private String label;
    private boolean suggested;
    private String setBy;
    private Instant setAt;
    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "centre_function", joinColumns = @JoinColumn(name = "list_number"))
    @OrderColumn(name = "position")
    private List<CentreFunction> functions = new ArrayList<>();

    protected FunctionList() {
    }

    FunctionList(int number, String label, List<CentreFunction> functions, String setBy, Instant setAt) {
        this.number = number;
        this.label = Said.needed("label", label, 200);
        this.setBy = setBy;
        this.setAt = setAt;
        for (var level : CentreLevel.values()) {
            var codes = functions.stream().filter(one -> one.level() == level).map(CentreFunction::code).toList();
            if (functions.stream().noneMatch(one -> one.level() == level && one.mandatory())) {
                throw CentreRefused.level(level);
            }
            codes.stream().filter(code -> Collections.frequency(codes, code) > 1).findFirst().ifPresent(code -> {
                throw CentreRefused.code(code);
            });
        }
        this.functions.addAll(functions);
    }

    public int number() {
        return number;
    }

    public String label() {
        return label;
    }

    /** Whether it is the platform's suggestion, not the district's word. */
    public boolean suggested() {
        return suggested;
    }

    /** Who put it in. */
    public String by() {
        return setBy;
    }

    public Instant at() {
        return setAt;
    }

    public List<CentreFunction> functions() {
        return Collections.unmodifiableList(functions);
    }

    public List<CentreFunction> of(CentreLevel level) {
        return functions.stream().filter(one -> one.level() == level).toList();
    }

    /** The function of a level that bears a code or a name, such as {@code mediation}; refused where none does. */
    public CentreFunction named(CentreLevel level, String said) {
        return of(level).stream().filter(one -> one.code().equals(said) || one.name().equals(said)).findFirst()
                .orElseThrow(() -> CentreRefused.function(said));
    }

    CentreFunction get(CentreLevel level, String code) {
        return of(level).stream().filter(one -> one.code().equals(code)).findFirst()
                .orElseThrow(() -> CentreRefused.function(code));
    }
}
