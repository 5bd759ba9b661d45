package cn.chenghua.governance.safecommunity.grid.persistence;

import java.util.UUID;

import cn.chenghua.governance.safecommunity.grid.GridPilot;
import cn.chenghua.governance.safecommunity.grid.GridPilots;

interface JpaGridPilots extends GridPilots, org.springframework.data.repository.Repository<GridPilot, UUID> {
}
