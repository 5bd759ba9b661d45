package cn.chenghua.governance.inspection.standard;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One edition of the list of disorders (八乱), such as that of 2022 with 乱贴 to 乱建. A later edition judges nothing that was
 * found before it.
 */
public record Taxonomy(int version, String name, String nameEn, boolean suggestion, LocalDate validFrom,
        List<Disorder> disorders) {

    public Taxonomy {
        disorders = List.copyOf(disorders);
    }

    public Optional<Disorder> find(String code) {
        return disorders.stream().filter(disorder -> disorder.code().equals(code)).findFirst();
    }

    /** One entry, such as STICKING 乱贴. */
    public record Disorder(String code, String name, String nameEn) {
    }
}
