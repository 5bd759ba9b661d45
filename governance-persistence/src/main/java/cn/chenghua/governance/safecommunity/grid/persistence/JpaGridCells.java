package cn.chenghua.governance.safecommunity.grid.persistence;

import java.util.UUID;

import cn.chenghua.governance.safecommunity.grid.GridCell;
import cn.chenghua.governance.safecommunity.grid.GridCells;

interface JpaGridCells extends GridCells, org.springframework.data.repository.Repository<GridCell, UUID> {
}
