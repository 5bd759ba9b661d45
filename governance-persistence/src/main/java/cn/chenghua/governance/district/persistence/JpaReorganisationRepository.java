package cn.chenghua.governance.district.persistence;

import java.util.List;

import cn.chenghua.governance.district.Reorganisation;
import cn.chenghua.governance.district.ReorganisationRepository;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface JpaReorganisationRepository extends ReorganisationRepository, Repository<Reorganisation, Reorganisation.Id> {

    @Override
    @Query("select r from Reorganisation r left join fetch r.sources left join fetch r.heirs order by r.day desc, r.appliedAt desc, r.id.value desc")
    List<Reorganisation> history();
}
