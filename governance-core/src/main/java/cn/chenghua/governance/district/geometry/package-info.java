/** Where units lie: shapes brought to WGS84, checked, measured on the ellipsoid and kept without a database extension. */
@NamedInterface("geometry")
@NullMarked
package cn.chenghua.governance.district.geometry;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
