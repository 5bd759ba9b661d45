package cn.chenghua.governance.communityservice.admission.persistence;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import cn.chenghua.governance.communityservice.admission.AdmissionLines;
import cn.chenghua.governance.communityservice.admission.AdmissionList;
import cn.chenghua.governance.communityservice.admission.DutyCode;
import cn.chenghua.governance.communityservice.admission.gate.Covers;
import cn.chenghua.governance.district.Uuids;
import cn.chenghua.governance.duty.Duty;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What covers a duty, and the requests for what nothing covered. */
@Repository
class SqlCovers implements Covers {

    private final JdbcClient jdbc;
    private final AdmissionLines lines;

    SqlCovers(JdbcClient jdbc, AdmissionLines lines) {
        this.jdbc = jdbc;
        this.lines = lines;
    }

    @Override
    public List<Cover> of(DutyCode duty, LocalDate day) {
        return jdbc.sql("""
                select i.id, i.number, i.title, i.list
                  from admission_duty d join admission_item i on i.id = d.item_id
                 where d.sort = :sort and d.code = :code and i.state in ('PUBLISHED', 'WITHDRAWN') and i.valid_from <= :day
                   and (i.valid_to is null or i.valid_to >= :day) and (i.withdrawn_on is null or i.withdrawn_on > :day)
                 order by i.number, i.edition""").param("sort", duty.sort().name()).param("code", duty.code())
                .param("day", day).query((row, _) -> new Cover(row.getObject("id", UUID.class), row.getString("number"),
                        row.getString("title"), AdmissionList.valueOf(row.getString("list"))))
                .list();
    }

    @Override
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public Opened open(DutyCode duty, String title, String department, int year, Instant now) {
        return there(duty, department).or(() -> {
            var id = Uuids.next(now);
            var added = jdbc.sql("""
                    insert into admission_item (id, number, edition, list, title, basis, department, minutes, forms, fields,
                                                uploads, state, suggestion, refused_duty, opened_by, opened_at)
                    values (:id, :number, 1, :list, :title, '', :department, 0, 0, 0, 0, 'OPENED', false, :duty, 'platform', :now)
                    on conflict do nothing""").param("id", id).param("number", lines.next(year))
                    .param("list", duty.sort() == Duty.Sort.PLATE ? "PLATE" : "ASSISTANCE")
                    .param("title", title.codePointCount(0, title.length()) > 200 ? title.substring(0, 100) : title)
                    .param("department", department).param("duty", duty.toString()).param("now", Timestamp.from(now)).update();
            if (added == 1) {
                jdbc.sql("insert into admission_duty (item_id, sort, code) values (?, ?, ?)").param(id)
                        .param(duty.sort().name()).param(duty.code()).update();
            }
            return there(duty, department);
        }).orElseThrow();
    }

    /** The latest item of the department for the duty that was not withdrawn, whatever became of it. */
    private Optional<Opened> there(DutyCode duty, String department) {
        return jdbc.sql("""
                select i.id, i.number from admission_item i join admission_duty d on d.item_id = i.id
                 where d.sort = ? and d.code = ? and i.department = ? and i.state not in ('PUBLISHED', 'WITHDRAWN')
                 order by i.opened_at desc, i.id desc limit 1""").param(duty.sort().name()).param(duty.code())
                .param(department)
                .query((row, _) -> new Opened(row.getObject("id", UUID.class), row.getString("number"))).optional();
    }
}
