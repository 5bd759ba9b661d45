/** How fast the platform is beside the bare database, measured in one run. */
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.bench;
