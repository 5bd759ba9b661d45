package cn.chenghua.governance.featuredstreet.brand.persistence;

import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;

import cn.chenghua.governance.featuredstreet.brand.PlaceBrand;
import cn.chenghua.governance.featuredstreet.brand.PlaceBrands;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface JpaPlaceBrands extends PlaceBrands, Repository<PlaceBrand, UUID> {

    @Override
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select b from PlaceBrand b where b.id = :id")
    Optional<PlaceBrand> findAndHoldById(UUID id);
}
