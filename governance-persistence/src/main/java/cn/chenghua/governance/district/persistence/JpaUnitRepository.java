package cn.chenghua.governance.district.persistence;

import cn.chenghua.governance.district.Unit;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.district.UnitRepository;

import org.springframework.data.repository.Repository;

interface JpaUnitRepository extends UnitRepository, Repository<Unit, UnitCode> {
}
