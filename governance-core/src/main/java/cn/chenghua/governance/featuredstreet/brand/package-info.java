/** Brands and landmarks of places, with photos and how far they are fostered. */
@NamedInterface("brand")
@NullMarked
package cn.chenghua.governance.featuredstreet.brand;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
