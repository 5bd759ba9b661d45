/** Rules of the green register. */
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.backstreet.green;
