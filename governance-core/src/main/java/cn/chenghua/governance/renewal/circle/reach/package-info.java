/** Reckons ways on foot from settlements to facilities, and how many residents have one within reach. */
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.renewal.circle.reach;
