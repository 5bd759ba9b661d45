/** The 15-minute circle: where residents live, where public facilities stand, and how they are reached on foot. */
@org.springframework.modulith.NamedInterface("circle")
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.renewal.circle;
