/** Smart estates and their subsystems in tables. */
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.featuredstreet.smart.persistence;
