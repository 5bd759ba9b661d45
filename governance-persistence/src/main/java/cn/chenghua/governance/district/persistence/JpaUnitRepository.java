package cn.chenghua.governance.district.persistence;

import java.util.List;

import cn.chenghua.governance.district.Unit;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.district.UnitRepository;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface JpaUnitRepository extends UnitRepository, Repository<Unit, UnitCode> {

    @Override
    @Query("select u from Unit u left join fetch u.periods left join fetch u.successors")
    List<Unit> findAll();
}
