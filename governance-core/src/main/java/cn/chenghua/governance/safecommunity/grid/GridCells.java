package cn.chenghua.governance.safecommunity.grid;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import cn.chenghua.governance.district.UnitCode;

/** The cells of the grid; some hundreds, each read whole. */
public interface GridCells {

    GridCell save(GridCell cell);

    List<GridCell> saveAll(Iterable<GridCell> cells);

    Optional<GridCell> findById(UUID id);

    Optional<GridCell> findByNumber(String number);

    List<GridCell> findAllByOrderByNumber();

    List<GridCell> findAllByPlace(UnitCode place);
}
