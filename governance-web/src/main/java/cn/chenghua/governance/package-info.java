/** The governance platform of one city district. */
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance;
